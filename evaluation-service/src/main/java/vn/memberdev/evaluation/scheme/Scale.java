package vn.memberdev.evaluation.scheme;

import java.util.List;

/**
 * What may be said of one kind of subject for one year.
 *
 * @param schemeVersion the scheme in force for the year
 * @param categories what a rated subject may get, best first
 * @param reasons why a subject may be left unrated
 */
public record Scale(String schemeVersion, List<Category> categories, List<NotRatedReason> reasons) {}
