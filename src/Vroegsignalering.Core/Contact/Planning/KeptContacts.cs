using NodaTime;

namespace Vroegsignalering.Contact.Planning;

/// <summary>Puts what was promised in an earlier plan on its day, whether there is room or not.</summary>
internal sealed class KeptContacts(PlanningRequest request, PlanningDays days, Room room)
{
    public void Keep(PlannedCase[] cases)
    {
        if (request.Fixed.Count == 0)
        {
            return;
        }

        ILookup<string, ContactDecision> promised = request.Fixed.Where(f => f.On >= request.On)
            .OrderBy(f => f.On).ThenBy(f => f.Channel).ThenBy(f => f.DayPart).ToLookup(f => f.CaseNumber, StringComparer.Ordinal);
        foreach (PlannedCase planned in cases)
        {
            foreach (ContactDecision contact in promised[planned.Source.CaseNumber])
            {
                if (planned.Source.NotAllowed.Contains(contact.Channel))
                {
                    planned.Extra.Add(contact with { Placement = ContactPlacement.NotAllowed, On = null, AnnounceOn = null, Round = null, MissesTerm = false });
                }
                else
                {
                    Keep(planned, contact);
                }
            }
        }
    }

    private void Keep(PlannedCase planned, ContactDecision contact)
    {
        TakeRoom(contact);
        int step = planned.Source.Steps.Index().FirstOrDefault(
            s => planned.Decisions[s.Index] is null && s.Item.Channel == contact.Wanted.Channel, (-1, null!)).Index;
        ContactDecision kept = contact with
        {
            Placement = ContactPlacement.Kept,
            Wanted = step < 0 ? contact.Wanted : planned.Source.Steps[step],
            Round = null,
            MissesTerm = step == 0 && contact.On > planned.Source.Deadline,
        };
        if (step < 0)
        {
            planned.Extra.Add(kept);
        }
        else
        {
            planned.Decisions[step] = kept;
        }
    }

    private void TakeRoom(ContactDecision contact)
    {
        int day = days.OnOrAfter(contact.On!.Value);
        foreach (int kind in room.For(contact.Channel, contact.DayPart))
        {
            if (day < days.Count && days[day] == contact.On && room.Has(kind, day))
            {
                room.Take(kind, day);
                return;
            }
        }
    }
}
