package vn.memberdev.reporting.fact;

import java.util.UUID;

/** Identity of a fact. */
public record FactKey(FactKind kind, UUID id) {}
