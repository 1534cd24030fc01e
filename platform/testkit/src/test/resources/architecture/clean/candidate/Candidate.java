package vn.memberdev.clean.candidate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;

@Entity
class Candidate {

    @Id
    UUID id;

    LocalDate listedOn;
}
