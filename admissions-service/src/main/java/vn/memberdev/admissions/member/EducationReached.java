package vn.memberdev.admissions.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.members.Education;
import vn.memberdev.contracts.members.EducationLevel;
import vn.memberdev.platform.aggregate.Ids;

/** A level of education that a member reached on a day. */
@Entity
@Table(name = "education")
class EducationReached {

    @Id
    @Column(name = "id")
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "member_id")
    @SuppressWarnings("UnusedVariable") // written to the row by Hibernate
    private Member member;

    @Column(name = "level")
    @Enumerated(EnumType.STRING)
    private EducationLevel level;

    @Column(name = "reached_on")
    private LocalDate reachedOn;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected EducationReached() {}

    EducationReached(Member member, EducationLevel level, LocalDate reachedOn, Instant recordedAt) {
        this.id = Ids.next();
        this.member = member;
        this.level = level;
        this.reachedOn = reachedOn;
        this.recordedAt = recordedAt;
    }

    EducationLevel level() {
        return level;
    }

    LocalDate reachedOn() {
        return reachedOn;
    }

    Education toContract() {
        return new Education(level, reachedOn, recordedAt);
    }
}
