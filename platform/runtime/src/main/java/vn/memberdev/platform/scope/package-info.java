/**
 * Who asks, and which part of the organisation tree they may touch. The scope is made from the token and given as the first
 * argument to every read; the predicate over the tree stands in one class. A read without it says why. Start with {@link
 * vn.memberdev.platform.scope.Scope}; then {@link vn.memberdev.platform.scope.ScopePredicate}.
 */
package vn.memberdev.platform.scope;
