package vn.memberdev.contracts;

/**
 * Topics on which the services ask each other whether anything was lost. An installation creates them like the others;
 * what is on them is no part of the contract with other systems.
 */
public final class InternalTopics {

    public static final String COMPARISON_REQUESTS = "memberdev.comparison-requests";
    public static final String COMPARISON_ANSWERS = "memberdev.comparison-answers";

    private InternalTopics() {}
}
