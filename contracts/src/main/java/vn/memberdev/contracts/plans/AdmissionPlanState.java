package vn.memberdev.contracts.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.memberdev.contracts.common.Decision;

/**
 * What an organisation plans to do in a year to develop members.
 *
 * @param id identity of the plan
 * @param version grows by one with each change of it
 * @param organisationId the organisation
 * @param year the year it plans
 * @param toList persons to be put on the list
 * @param toTrain persons to complete the awareness class
 * @param toAdmit persons to be admitted
 * @param adoption the resolution that adopted these figures
 * @param adoptedOn the day since which they hold
 * @param reviewId the source review it was adopted with, if any
 * @param recordedAt when this version was recorded
 */
public record AdmissionPlanState(
        UUID id,
        long version,
        UUID organisationId,
        int year,
        int toList,
        int toTrain,
        int toAdmit,
        Decision adoption,
        LocalDate adoptedOn,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID reviewId,
        Instant recordedAt) {}
