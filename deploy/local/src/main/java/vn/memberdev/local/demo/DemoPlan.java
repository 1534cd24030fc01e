package vn.memberdev.local.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything the demonstration writes. Two plans are equal, on every machine.
 *
 * @param organisations the fictional province
 * @param members the members at the opening of the term and their education since
 * @param candidates the sympathiser list, with the admissions
 * @param cares how candidates are followed after the class
 * @param memberRatings ratings of members
 * @param organisationRatings ratings of base organisations and cells
 * @param turns turns of training
 * @param contacts introductions to the committee at the residence, with comments
 */
public record DemoPlan(
        Organisations organisations,
        Members members,
        List<Candidates.Candidate> candidates,
        List<CandidateSupport.Care> cares,
        List<Ratings.Rating> memberRatings,
        List<Ratings.Rating> organisationRatings,
        List<Training.Turn> turns,
        List<Contacts.Contact> contacts) {

    /** The plan. */
    public static DemoPlan make() {
        Organisations organisations = Organisations.plan();
        Members members = Members.plan(organisations, new Dice(1));
        List<Candidates.Candidate> candidates = Candidates.plan(organisations, new Dice(2), new Dice(6));
        Dice dice = new Dice(3);
        List<Ratings.Rating> memberRatings = new ArrayList<>();
        List<Ratings.Rating> organisationRatings = new ArrayList<>(Ratings.bases(organisations, dice));
        for (int year : List.of(Term.OF_THE_ARTICLE.openingYear(), Term.OF_THE_ARTICLE.closingYear())) {
            memberRatings.addAll(Ratings.members(year, members.members(), candidates, dice));
            organisationRatings.addAll(Ratings.cells(organisations, year, dice));
        }
        return new DemoPlan(
                organisations,
                members,
                candidates,
                CandidateSupport.plan(members.members(), candidates, Term.OF_THE_ARTICLE.to(), new Dice(7)),
                List.copyOf(memberRatings),
                List.copyOf(organisationRatings),
                Training.plan(members.members(), new Dice(4)),
                Contacts.plan(members.members(), new Dice(5)));
    }

    /** Where a member is registered or was admitted, by reference. */
    public Map<String, String> homesOfMembers() {
        Map<String, String> homes = new HashMap<>();
        members.members().forEach(member -> homes.put(member.reference(), member.home()));
        candidates.stream()
                .filter(candidate -> candidate.admission() != null)
                .forEach(candidate -> homes.put(candidate.admission().reference(), candidate.home()));
        return homes;
    }
}
