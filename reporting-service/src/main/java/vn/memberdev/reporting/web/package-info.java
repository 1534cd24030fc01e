/** What the resources of this service share: reading query parameters and tags of computed answers. */
package vn.memberdev.reporting.web;
