package vn.memberdev.platform.orgtree;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation on a day, from the replica. */
public record OrgUnitView(
        UUID id, UUID parentId, String name, String kind, String code, LocalDate from, LocalDate to) {}
