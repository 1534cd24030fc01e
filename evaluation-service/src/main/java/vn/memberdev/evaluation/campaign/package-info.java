/**
 * Rating campaigns: one for a year and an organisation with everything below it. Ratings are taken only where a
 * campaign of the year covers the subject. Open {@link vn.memberdev.evaluation.campaign.CampaignService} first: it
 * opens campaigns, and other features ask it for the {@link vn.memberdev.evaluation.campaign.Coverage} of
 * organisations.
 */
package vn.memberdev.evaluation.campaign;
