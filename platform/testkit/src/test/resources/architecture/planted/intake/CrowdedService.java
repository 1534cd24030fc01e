package vn.memberdev.planted.intake;

/** Planted: needs eight others. */
class CrowdedService {

    CrowdedService(Object a, Object b, Object c, Object d, Object e, Object f, Object g, Object h) {}
}
