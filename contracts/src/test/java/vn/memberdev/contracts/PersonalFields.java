package vn.memberdev.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds fields that could tell who a person is, or that take free text in which somebody could write it. */
final class PersonalFields {

    private static final Set<String> WORDS = Set.of(
            "name",
            "surname",
            "alias",
            "citizen",
            "identity",
            "passport",
            "card",
            "address",
            "residence",
            "hometown",
            "birthplace",
            "phone",
            "mobile",
            "email",
            "ethnicity",
            "religion",
            "portrait",
            "photo",
            "note",
            "text",
            "remark",
            "description");

    private static final Set<String> WHOLE = Set.of("birthDate", "birthDay", "dateOfBirth", "bornOn");

    private PersonalFields() {}

    static List<String> in(JsonNode schema, String file) {
        var found = new ArrayList<String>();
        schema.path("properties").fieldNames().forEachRemaining(name -> {
            if (tells(name) && !isNameOfOrganisation(name, file)) {
                found.add(name);
            }
        });
        schema.forEach(part -> found.addAll(in(part, file)));
        return found;
    }

    private static boolean tells(String field) {
        return WHOLE.contains(field)
                || Arrays.stream(field.split("(?=[A-Z])", -1))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(WORDS::contains);
    }

    private static boolean isNameOfOrganisation(String field, String file) {
        return field.equals("name") && file.equals("organisations/organisation-state.v1.schema.json");
    }
}
