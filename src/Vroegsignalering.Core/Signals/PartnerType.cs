namespace Vroegsignalering.Signals;

/// <summary>The kind of organisation that sends signals (<i>signaalpartner, vastelastenpartner</i>).</summary>
/// <remarks>The closed list used nationally: DDAS <c>EnumSignaalpartner</c>, the same in v0.9 to v1.2. The law designates rent,
/// energy, water and health insurance; the others are experiments (Wgs art. 10) or other sources. Order of the members is the
/// order in which signals are listed.</remarks>
public enum PartnerType
{
    /// <summary>Not stated in the source.</summary>
    NotStated = 0,

    /// <summary>Landlord or housing association (<i>Huur</i>).</summary>
    Rent = 1,

    /// <summary>Supplier of electricity, gas or heat (<i>Energie</i>).</summary>
    Energy = 2,

    /// <summary>Drinking-water company (<i>Water</i>).</summary>
    Water = 3,

    /// <summary>Health insurer (<i>Zorg</i>).</summary>
    HealthInsurance = 4,

    /// <summary>Mortgage lender (<i>Hypotheek</i>), an experiment.</summary>
    Mortgage = 5,

    /// <summary>CAK: health insurance unpaid for more than six months (<i>CAK Zorgverzekeringen</i>).</summary>
    CakHealthInsurance = 6,

    /// <summary>CAK: own contribution to long-term care or social support (<i>CAK Eigen bijdrage</i>).</summary>
    CakOwnContribution = 7,

    /// <summary>Student loans (<i>DUO</i>).</summary>
    StudentLoans = 8,

    /// <summary>Tax authority (<i>Belastingdienst</i>).</summary>
    TaxAuthority = 9,

    /// <summary>Allowances authority (<i>Dienst Toeslagen</i>).</summary>
    AllowancesAuthority = 10,

    /// <summary>Any other party (<i>Overige</i>); municipal taxes among them.</summary>
    Other = 11,
}
