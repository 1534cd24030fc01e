package vn.memberdev.candidates.admissionplan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.memberdev.candidates.candidate.reading.ListFlow;

/**
 * What was planned beside what happened, within the organisation and everything below it, counted in persons.
 *
 * @param planId the plan
 * @param organisationId the organisation
 * @param year the year
 * @param asOf the day up to which is counted, and whose figures are compared
 * @param listed people put on the list by resolution
 * @param trained people who completed an awareness class
 * @param admitted people admitted whose admission stands
 */
public record PlanOutcomeView(
        UUID planId,
        UUID organisationId,
        int year,
        LocalDate asOf,
        FigureView listed,
        FigureView trained,
        FigureView admitted) {

    /**
     * One figure.
     *
     * @param planned persons planned
     * @param happened persons counted
     * @param difference happened less planned
     * @param rate happened by planned
     */
    @Schema(name = "PlanFigure")
    public record FigureView(int planned, long happened, long difference, RateView rate) {

        static FigureView of(int planned, long happened) {
            return new FigureView(planned, happened, happened - planned, RateView.of(happened, planned));
        }
    }

    /**
     * A rate with the counts it comes from.
     *
     * @param value percent with two decimals, rounded half up; null where the denominator is 0: not available then
     */
    @Schema(name = "PlanRate")
    public record RateView(
            long numerator,
            long denominator,
            @Schema(examples = "84.00", nullable = true) @JsonInclude(JsonInclude.Include.ALWAYS) String value,
            @Schema(examples = "PERCENT") String unit,
            @Schema(examples = "HALF_UP") String rounding) {

        private static final int DECIMALS = 2;

        static RateView of(long numerator, long denominator) {
            String value = denominator == 0
                    ? null
                    : BigDecimal.valueOf(numerator)
                            .movePointRight(2)
                            .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP)
                            .toPlainString();
            return new RateView(numerator, denominator, value, "PERCENT", RoundingMode.HALF_UP.name());
        }
    }

    static PlanOutcomeView of(AdmissionPlanView plan, ListFlow happened) {
        return new PlanOutcomeView(
                plan.id(),
                plan.organisationId(),
                plan.year(),
                plan.asOf(),
                FigureView.of(plan.toList(), happened.listed()),
                FigureView.of(plan.toTrain(), happened.trained()),
                FigureView.of(plan.toAdmit(), happened.admitted()));
    }
}
