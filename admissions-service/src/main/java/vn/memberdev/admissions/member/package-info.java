/**
 * The register of members: who is a member, counted where since when, with which education and which training. People
 * enter it as existing members ({@code registration}), or by the ceremony of an admission case ({@code admission}). Open
 * {@link vn.memberdev.admissions.member.MemberService} first, then {@code Member}. Batches and files stand in
 * {@code bulk}, numbers of members in {@code count}. Names and birth dates stay in the tables of this feature.
 */
package vn.memberdev.admissions.member;
