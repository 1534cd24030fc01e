package vn.memberdev.clean.member;

import java.util.UUID;
import vn.memberdev.clean.member.history.Member;

/** Uses the entity of its own feature. */
public class MemberService {

    public UUID idOf(Member member) {
        return member.id;
    }
}
