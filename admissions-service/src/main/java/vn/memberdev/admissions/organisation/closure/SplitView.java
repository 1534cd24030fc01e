package vn.memberdev.admissions.organisation.closure;

import java.util.List;
import vn.memberdev.admissions.organisation.history.OrganisationView;

/**
 * What came of a split.
 *
 * @param organisation the organisation that ended
 * @param successors those that follow it, in the order of the request
 */
public record SplitView(OrganisationView organisation, List<OrganisationView> successors) {}
