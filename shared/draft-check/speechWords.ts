/** Words around a label that show who speaks. Rule: docs/rules/draft-check.md, DC11. */

/** Verbs and prepositions of saying, between a label and a quotation. */
export const speaks =
  "dit|disait|explique|expliquait|raconte|racontait|confie|ajoute|précise|témoigne|résume|affirme|déclare|déplore|regrette|souligne|indique|rapporte|évoque|conclut|reconnaît|insiste|répond|poursuit|nuance|décrit|admet|avoue|selon|d[’']après|said|says|explained|explains|added|told|recalled|noted|noted|reported|described|put it|according to|stated|remembered|admitted|concluded|as";

/** "E4, l. 166", "E4, p. 12-13" */
export const references =
  '(?:\\s*,?\\s*(?:ll?|pp?|lignes?|lines?|pages?)\\b\\.?\\s*\\d+[a-z]*(?:\\s*(?:[-–,à]|to)\\s*\\d+[a-z]*)?)?';

/** Longest text between a label and its quotation. */
export const furthest = 160;
