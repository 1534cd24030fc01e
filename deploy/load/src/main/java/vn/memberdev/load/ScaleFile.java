package vn.memberdev.load;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A CSV file of candidates, one row in a hundred of which must be refused, each for another of five reasons in turn.
 *
 * @param text the file
 * @param rows data rows
 * @param faults the lines that must be refused and with which code
 */
record ScaleFile(String text, int rows, Map<Integer, String> faults) {

    private static final String HEADER = "reference,fullName,birthDate,sex,organisationId,listedOn,resolutionNumber,"
            + "resolutionDecidedOn,resolutionDecidingOrganisationId\r\n";
    private static final int ONE_BAD_IN = 100;

    /** One row before it is written. */
    private record Row(String reference, String name, LocalDate birthDate, UUID organisation, LocalDate listedOn) {

        String line(String listed) {
            return String.join(
                            ",",
                            reference,
                            name,
                            birthDate.toString(),
                            "FEMALE",
                            organisation.toString(),
                            listed,
                            "NQ-ĐL",
                            listedOn.toString(),
                            organisation.toString())
                    + "\r\n";
        }
    }

    /**
     * Writes it.
     *
     * @param mark begins each reference, so that two files never repeat one
     */
    static ScaleFile of(String mark, int rows, List<UUID> cells, ScalePeople people) {
        StringBuilder text = new StringBuilder(rows * 200).append(HEADER);
        Map<Integer, String> faults = new TreeMap<>();
        for (int number = 1; number <= rows; number++) {
            Row row = new Row(
                    mark + "-" + number, people.name(), people.birthDate(), people.of(cells), people.listedOn());
            if (number % ONE_BAD_IN == 0) {
                // The header is line 1.
                faults.put(number + 1, spoil(row, number / ONE_BAD_IN % 5, mark, text));
            } else {
                text.append(row.line(row.listedOn().toString()));
            }
        }
        return new ScaleFile(text.toString(), rows, faults);
    }

    /** Writes the row with a fault and says the code of its refusal. */
    private static String spoil(Row row, int fault, String mark, StringBuilder text) {
        String listed = row.listedOn().toString();
        return switch (fault) {
            case 0 -> {
                text.append(
                        new Row(row.reference(), "", row.birthDate(), row.organisation(), row.listedOn()).line(listed));
                yield "validation-failed";
            }
            case 1 -> {
                text.append(new Row(row.reference(), row.name(), row.listedOn(), row.organisation(), row.listedOn())
                        .line(listed));
                yield "implausible-listing";
            }
            case 2 -> {
                text.append(row.line("31/02/2024"));
                yield "malformed-request";
            }
            case 3 -> {
                text.append(new Row(row.reference(), row.name(), row.birthDate(), UUID.randomUUID(), row.listedOn())
                        .line(listed));
                yield "organisation-not-found";
            }
            default -> {
                text.append(new Row(mark + "-1", row.name(), row.birthDate(), row.organisation(), row.listedOn())
                        .line(listed));
                yield "duplicate-reference";
            }
        };
    }
}
