package vn.memberdev.clean.member.history;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Public, for its feature is divided into packages. */
@Entity
public class Member {

    @Id
    public UUID id;
}
