/**
 * Political and ideological education of candidates: what was held, when and about what. The topic stays inside the
 * service.
 */
package vn.memberdev.candidates.educationactivity;
