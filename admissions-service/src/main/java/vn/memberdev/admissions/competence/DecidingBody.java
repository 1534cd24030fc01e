package vn.memberdev.admissions.competence;

/** Who of an organisation decides; what it needs is a policy of its own. */
public enum DecidingBody {
    /** The base committee collectively ({@code tập thể đảng ủy cơ sở}). */
    COMMITTEE("admission.delegated-decision.votes"),
    /** {@code ban thường vụ}. */
    STANDING_COMMITTEE("admission.decision.votes"),
    /** At province: the standing members with those of the standing committee who head commissions. */
    STANDING_MEMBERS("admission.decision.votes");

    private final String votesPolicy;

    DecidingBody(String votesPolicy) {
        this.votesPolicy = votesPolicy;
    }

    /** Key of the policy that tells the share of votes an admission needs of it. */
    public String votesPolicy() {
        return votesPolicy;
    }
}
