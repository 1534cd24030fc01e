package vn.memberdev.reporting.codelist;

import jakarta.enterprise.context.ApplicationScoped;

/** The door to the code lists. */
@ApplicationScoped
public class CodeListService {

    private final CodeListRepository repository;

    CodeListService(CodeListRepository repository) {
        this.repository = repository;
    }

    CodeListsView all() {
        return new CodeListsView(repository.all());
    }
}
