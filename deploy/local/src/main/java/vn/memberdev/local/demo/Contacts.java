package vn.memberdev.local.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The contact of members with the committee where they live: introductions, and the comments of the closing year. */
public final class Contacts {

    public static final LocalDate COMMENTED_ON = LocalDate.of(2009, 12, 10);
    private static final LocalDate FIRST = LocalDate.of(2005, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2006, 10, 31);

    /** An introduction; the verdict is null where no comment came. */
    public record Contact(String member, String group, LocalDate introducedOn, String verdict) {}

    private Contacts() {}

    static List<Contact> plan(List<Members.Member> members, Dice dice) {
        List<Contact> contacts = new ArrayList<>();
        Iterator<String> groups = dice.shuffled(Figures.RESIDENCE_GROUPS).iterator();
        int introduced = 0;
        for (Members.Member member : members) {
            String group = groups.next();
            String verdict = "INTRODUCED".equals(group) ? verdict(introduced++) : null;
            contacts.add(new Contact(member.reference(), group, dice.between(FIRST, LAST), verdict));
        }
        return List.copyOf(contacts);
    }

    private static String verdict(int number) {
        if (number < Figures.MISSING_COMMENTS) {
            return null;
        }
        return number < Figures.MISSING_COMMENTS + Figures.UNFAVOURABLE_COMMENTS ? "UNFAVOURABLE" : "FAVOURABLE";
    }
}
