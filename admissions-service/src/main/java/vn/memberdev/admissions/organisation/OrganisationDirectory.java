package vn.memberdev.admissions.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import vn.memberdev.admissions.organisation.change.RegisterRepository;
import vn.memberdev.admissions.organisation.history.OrganisationRepository;
import vn.memberdev.platform.problem.PlatformProblem;
import vn.memberdev.platform.problem.ProblemException;
import vn.memberdev.platform.scope.Scope;

/** The organisations that other features name: which of them there are, and that they do not end meanwhile. */
@ApplicationScoped
public class OrganisationDirectory {

    private final OrganisationRepository repository;
    private final RegisterRepository register;

    OrganisationDirectory(OrganisationRepository repository, RegisterRepository register) {
        this.repository = repository;
        this.register = register;
    }

    /**
     * Those of the organisations that exist and that the caller may touch; for the rules of other features. None of them
     * ends before the caller's transaction is over: an end finds what is put there now, or is seen here.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public OrganisationLookup find(Scope scope, Collection<UUID> ids) {
        repository.lockAgainstChange();
        return new OrganisationLookup(register.firstDays(scope, ids));
    }

    /** The refusal of an organisation that is unknown, out of scope, or was not there on the day. */
    public static ProblemException notFound() {
        return new ProblemException(PlatformProblem.ORGANISATION_NOT_FOUND, "that-day");
    }
}
