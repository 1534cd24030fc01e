package vn.memberdev.admissions.organisation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What of another feature hangs on organisations: an organisation ends only when all of it is placed elsewhere. Features
 * provide it as a bean; the register knows none of them.
 */
public interface OrganisationDependants {

    /** Kinds of what can hang on an organisation. */
    enum Kind {
        CHILDREN,
        MEMBERS,
        ADMISSION_CASES,
        TARGETS
    }

    Kind kind();

    /** What hangs on an organisation on a day or later. The organisation is in the caller's scope. */
    OpenItems open(UUID organisationId, LocalDate from);

    /**
     * Places it, in the caller's transaction, and writes the events of it.
     *
     * @return how many were placed
     */
    int place(Placement placement);
}
