package vn.memberdev.acceptance.suite;

import java.util.UUID;

/**
 * Organisations of a test's own beside the demonstration.
 *
 * @param committee a superior committee below the province
 * @param base a base committee below it
 * @param cell a cell below that, where people stand
 */
public record Agency(UUID committee, UUID base, UUID cell) {}
