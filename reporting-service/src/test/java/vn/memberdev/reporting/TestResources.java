package vn.memberdev.reporting;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import vn.memberdev.platform.testkit.SuiteTestResource;

/** Real PostgreSQL, broker and issuer for all component tests of this service: one start of Quarkus. */
@WithTestResource(value = SuiteTestResource.class, scope = TestResourceScope.GLOBAL)
final class TestResources {}
