namespace Vroegsignalering.Time;

/// <summary>The terms (<i>termijnen</i>) that the law sets in this task.</summary>
public enum StatutoryTermKind
{
    /// <summary>Not stated.</summary>
    NotStated = 0,

    /// <summary>Four weeks for the first conversation (<i>eerste gesprek</i>), Wgs art. 4 lid 1 onder b.</summary>
    FirstConversation = 1,

    /// <summary>Three working days for the first conversation in a threatening situation (<i>bedreigende situatie</i>), Wgs art. 4 lid 2.</summary>
    ThreateningSituation = 2,

    /// <summary>At most eight weeks for the decision (<i>beschikking</i>) after the first conversation, Wgs art. 4a.</summary>
    Decision = 3,

    /// <summary>Twenty working days that a supplier has to leave before the end of supply (<i>einde levering</i>); counted back.</summary>
    EndOfSupplyNotice = 4,
}
