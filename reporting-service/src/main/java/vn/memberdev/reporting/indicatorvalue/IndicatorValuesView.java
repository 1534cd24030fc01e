package vn.memberdev.reporting.indicatorvalue;

import java.util.List;

/** Values of one organisation and period, all read in one snapshot. */
public record IndicatorValuesView(List<IndicatorValueView> items) {}
