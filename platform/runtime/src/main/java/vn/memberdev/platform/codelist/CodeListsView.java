package vn.memberdev.platform.codelist;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All code lists of a service. Callers must accept codes that are not in them yet. */
@Schema(name = "CodeLists")
public record CodeListsView(List<CodeList> lists) {}
