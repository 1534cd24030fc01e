package vn.memberdev.contracts.candidates.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A task that a candidate was given as a trial, without its text.
 *
 * @param id identity of the task
 * @param givenOn the day it was given
 * @param dueOn the day by which it is to be done, if one was set
 * @param outcome code of the outcome; absent until it was assessed
 * @param assessedOn the day of the assessment; absent until then
 */
public record TrialTask(
        UUID id,
        LocalDate givenOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate dueOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) String outcome,
        @JsonInclude(JsonInclude.Include.NON_NULL) LocalDate assessedOn) {}
