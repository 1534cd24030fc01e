package vn.memberdev.local.demo;

import java.time.LocalDate;

/** An invented person. */
public record Person(String fullName, LocalDate birthDate, String sex) {}
