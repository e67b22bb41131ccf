using Vroegsignalering.Residency;
using Vroegsignalering.Signals;

namespace Vroegsignalering.Cli.Generate;

/// <summary>Writes the sheets beside the files of signals.</summary>
internal static class SyntheticSheets
{
    public static void WriteResidents(IEnumerable<RegisteredPerson> residents, TextWriter writer)
    {
        writer.WriteLine("bsn;namePrefix;lastName;birthDate;municipality;postcode;houseNumber;houseNumberAddition;deceased;secret");
        foreach (RegisteredPerson person in residents)
        {
            string born = Dates.Iso(person.BirthDate.ToDay());
            writer.WriteLine(string.Join(
                ';', person.Bsn.ToUnmaskedString(), person.NamePrefix, person.LastName, born, person.Municipality?.Value, person.Address?.Postcode.Value,
                person.Address?.HouseNumber.ToString(System.Globalization.CultureInfo.InvariantCulture), person.Address?.HouseNumberAddition,
                person.IsDeceased ? "ja" : "", person.IsSecret ? "ja" : ""));
        }
    }

    public static void WriteWithdrawals(IEnumerable<SignalWithdrawal> withdrawals, TextWriter writer)
    {
        writer.WriteLine("partner;partnerName;reference;kind;on");
        foreach (SignalWithdrawal notice in withdrawals)
        {
            string kind = notice.Kind switch
            {
                WithdrawalKind.Paid => "betaald",
                WithdrawalKind.Arranged => "betalingsregeling",
                _ => "ingetrokken",
            };
            writer.WriteLine(string.Join(';', notice.Partner.ToString(), notice.PartnerName, notice.Reference, kind, Dates.Iso(notice.On)));
        }
    }
}
