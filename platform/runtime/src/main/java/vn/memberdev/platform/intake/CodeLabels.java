package vn.memberdev.platform.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import vn.memberdev.platform.codelist.CodeList;
import vn.memberdev.platform.codelist.CodeLists;

/** Lets a cell say a code by its label, Vietnamese or English, as the code list has it. */
@ApplicationScoped
class CodeLabels {

    private final CodeLists lists;

    CodeLabels(CodeLists lists) {
        this.lists = lists;
    }

    /** The code that a cell means, or the cell itself. */
    String codeOf(ImportColumns.Column column, String cell) {
        String label = ImportColumns.folded(cell);
        return items(column)
                .filter(item -> Stream.of(item.labels().vi(), item.labels().en())
                        .anyMatch(known -> ImportColumns.folded(known).equals(label)))
                .map(CodeList.Item::code)
                .findFirst()
                .orElse(cell);
    }

    /** The codes that a column takes; none if it takes others. */
    List<String> codes(ImportColumns.Column column) {
        List<String> constants = column.constants();
        return constants.isEmpty() ? items(column).map(CodeList.Item::code).toList() : constants;
    }

    private Stream<CodeList.Item> items(ImportColumns.Column column) {
        return column.codeList().stream()
                .flatMap(name ->
                        lists.view().lists().stream().filter(list -> list.name().equals(name)))
                .flatMap(list -> list.items().stream());
    }
}
