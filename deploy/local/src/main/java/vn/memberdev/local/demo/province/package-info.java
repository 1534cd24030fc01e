/**
 * The rest of the fictional province around the bloc of agencies: enterprises, districts with their communes, military
 * and police organisations, and what was recorded of them in the two years before the reorganisation of 2025. Size is a
 * parameter, so that a small province can stand beside the one of the demonstration.
 */
package vn.memberdev.local.demo.province;
