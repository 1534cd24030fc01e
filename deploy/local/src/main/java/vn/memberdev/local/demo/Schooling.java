package vn.memberdev.local.demo;

import java.time.LocalDate;

/** A level of education and the day it was reached. */
public record Schooling(String level, LocalDate reachedOn) {}
