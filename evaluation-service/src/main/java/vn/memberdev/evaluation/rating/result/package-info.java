/**
 * What a rating says of its subject, be it a member or an organisation: rated with a category of the scale of the
 * year, or not rated with a reason. A caller sends a verdict; once the rules accept it, it is recorded as a result.
 * Open {@link vn.memberdev.evaluation.rating.result.ResultRules} first; {@link
 * vn.memberdev.evaluation.rating.result.Result} is what a rating keeps and publishes.
 */
package vn.memberdev.evaluation.rating.result;
