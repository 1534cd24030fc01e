/**
 * The register of organisations, as services keep it: each state becomes a unit of the organisation tree of the platform,
 * which scope and figures ask who stood above whom. {@link vn.memberdev.replica.organisation.OrganisationReplica} is the
 * one way in; rules look organisations up in {@link vn.memberdev.platform.orgtree.OrgTree}.
 */
package vn.memberdev.replica.organisation;
