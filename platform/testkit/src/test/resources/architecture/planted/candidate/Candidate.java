package vn.memberdev.planted.candidate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Date;
import java.util.UUID;

/** Planted: a public entity with a date of the old kind. */
@Entity
public class Candidate {

    @Id
    public UUID id;

    public Date listedOn;
}
