/**
 * Awareness classes about the Party (lớp bồi dưỡng nhận thức về Đảng) from the plan to the certificates: a superior or
 * base committee plans a class at its political centre, the organisations below enrol their candidates, and the
 * completion gives every learner a result and those who passed a certificate, all at once.
 *
 * <p>Whether a class is planned, completed or cancelled is derived from its dated facts. Certificates of classes held
 * elsewhere are recorded in {@code certificate}.
 */
package vn.memberdev.candidates.awarenessclass;
