/**
 * What the services of the suite say to each other: one record per aggregate state, one small record per event that
 * holds the state and its particulars, and under {@code contracts/} in the resources the same as JSON Schema, with
 * golden examples and the AsyncAPI document. Data only: no logic, no framework.
 *
 * <p>A component that may be absent carries {@code @JsonInclude(NON_NULL)}; every other component is required.
 */
package vn.memberdev.contracts;
