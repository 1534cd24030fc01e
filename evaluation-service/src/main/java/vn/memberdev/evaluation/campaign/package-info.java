/**
 * Rating campaigns: one per year and organisation subtree. Ratings are taken only where a campaign covers the subject on
 * the rating day; other features ask {@link vn.memberdev.evaluation.campaign.CampaignService}.
 */
package vn.memberdev.evaluation.campaign;
