namespace Vroegsignalering.Cases;

/// <summary>What a municipality does when a resident responds late, more than four weeks after the signal.</summary>
/// <remarks>56% register it anyway, on the report or in another system; 18% only when the report is still open; 18% do not register it any
/// more; of the rest it is not known. Source: Divosa 2024.</remarks>
public enum LateHelpPolicy
{
    /// <summary>Not stated; treated as <see cref="RegisterOnReport"/>.</summary>
    NotStated = 0,

    /// <summary>It counts on the case, also when that is closed. The default, a choice of this product: most municipalities register it, and nothing
    /// gets lost.</summary>
    RegisterOnReport = 1,

    /// <summary>It counts in another system; here it is a fact that counts nowhere.</summary>
    RegisterElsewhere = 2,

    /// <summary>It counts on the case when that is still open.</summary>
    OnlyIfOpen = 3,

    /// <summary>It does not count.</summary>
    DoNotRegister = 4,
}
