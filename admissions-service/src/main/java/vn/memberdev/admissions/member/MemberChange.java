package vn.memberdev.admissions.member;

/**
 * What is recorded of a member while he or she is one. A new kind does not compile until all who handle changes handle
 * it.
 */
public sealed interface MemberChange permits EducateMemberRequest, TrainMemberRequest {

    void match(Cases cases);

    /** What is done with each kind of change. */
    interface Cases {

        void education(EducateMemberRequest request);

        void training(TrainMemberRequest request);
    }
}
