/**
 * Rating schemes: the scales of members and organisations by era, and the reasons for not being rated. They are data
 * in the migrations, each with its citation and the years it holds for. Open {@link
 * vn.memberdev.evaluation.scheme.SchemeService} first; other features ask it for the {@link
 * vn.memberdev.evaluation.scheme.Scale} of a subject and a year.
 */
package vn.memberdev.evaluation.scheme;
