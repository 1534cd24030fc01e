package vn.memberdev.admissions.member;

import java.util.UUID;
import vn.memberdev.contracts.members.MemberStatus;

/**
 * Which members a list shows.
 *
 * @param organisationId only those counted there, or null
 * @param subtree whether those counted below it are shown too
 * @param status only those of this standing, or null
 */
record MemberFilter(UUID organisationId, boolean subtree, MemberStatus status) {}
