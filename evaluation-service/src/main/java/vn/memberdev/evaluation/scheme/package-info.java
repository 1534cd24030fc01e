/**
 * Rating schemes: the scales of members and organisations by era, and the reasons for not being rated. They are data in
 * the migrations, each with its citation and the years it holds for; other features ask {@link
 * vn.memberdev.evaluation.scheme.SchemeService}.
 */
package vn.memberdev.evaluation.scheme;
