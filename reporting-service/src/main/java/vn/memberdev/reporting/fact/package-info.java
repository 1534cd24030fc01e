/**
 * Facts: the newest state of every record of the other services, as its event carried it. Nothing else is kept from
 * them; all figures are made from here.
 *
 * <p>Open first: {@link FactKind}, one row per kind of aggregate, then {@link FactService}.
 */
package vn.memberdev.reporting.fact;
