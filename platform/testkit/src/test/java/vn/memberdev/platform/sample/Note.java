package vn.memberdev.platform.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.memberdev.platform.aggregate.Ids;
import vn.memberdev.platform.aggregate.VersionedAggregate;

/** The smallest aggregate. */
@Entity
@Table(name = "note")
public class Note extends VersionedAggregate {

    @Column(name = "text", nullable = false)
    String text;

    protected Note() {}

    Note(String text, Instant now) {
        super(Ids.next(), now);
        this.text = text;
    }

    void rewrite(String newText, Instant now) {
        text = newText;
        changed(now);
    }
}
