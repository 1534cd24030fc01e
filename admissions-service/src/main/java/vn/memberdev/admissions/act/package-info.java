/** What an act of a committee needs: the share of votes. The act itself is {@link vn.memberdev.platform.decision.Act}. */
package vn.memberdev.admissions.act;
