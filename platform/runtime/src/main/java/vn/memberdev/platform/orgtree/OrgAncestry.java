package vn.memberdev.platform.orgtree;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/**
 * One line of the ancestry of the tree, for queries: {@code ancestor} stood above (or is) {@code descendant} from
 * {@code validFrom} until before {@code validTo}. A line after the end says it of the records of an organisation that no
 * longer exists. Derived by {@link OrgTree}; nothing else writes it.
 */
@Entity
@Immutable
@Table(name = "org_ancestry")
@IdClass(OrgAncestry.Key.class)
public class OrgAncestry {

    @Id
    @Column(name = "descendant_id")
    UUID descendantId;

    @Id
    @Column(name = "ancestor_id")
    UUID ancestorId;

    @Id
    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    @Column(name = "depth")
    int depth;

    @Column(name = "after_end")
    boolean afterEnd;

    /** Identity of a line. */
    public record Key(UUID descendantId, UUID ancestorId, LocalDate validFrom) implements Serializable {}
}
