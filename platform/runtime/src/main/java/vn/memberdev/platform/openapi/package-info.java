/** What is the same in every service's OpenAPI document. */
package vn.memberdev.platform.openapi;
