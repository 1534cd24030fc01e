/**
 * What a rating says of its subject, be it a member or an organisation: the result, the rules it keeps, and its shapes at
 * the edges.
 */
package vn.memberdev.evaluation.rating.result;
