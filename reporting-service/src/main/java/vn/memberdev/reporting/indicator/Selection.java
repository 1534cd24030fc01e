package vn.memberdev.reporting.indicator;

import java.util.List;
import vn.memberdev.reporting.contribution.Measure;

/**
 * Part of a measure.
 *
 * @param measure what is counted
 * @param only categories that count; empty = all
 * @param except patterns (SQL LIKE) of categories that do not
 */
public record Selection(Measure measure, List<String> only, List<String> except) {}
