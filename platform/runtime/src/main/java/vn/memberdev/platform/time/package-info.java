/**
 * The one source of time. Dates are those of Vietnam, instants as exact as the database keeps them. Everything else asks
 * {@link vn.memberdev.platform.time.BusinessTime}, which a rule of architecture holds; a test can put another clock in its
 * place. Start with {@code BusinessTime}.
 */
package vn.memberdev.platform.time;
